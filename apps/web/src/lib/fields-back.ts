/** What takes a change back: the fields it changed, as they were, and none of the others, which may have changed since. */
export const fieldsBack = <Row extends object>(before: Row, change: Partial<Row>): Partial<Row> =>
  Object.fromEntries(
    (Object.keys(change) as (keyof Row)[]).map((name) => [name, before[name]]),
  ) as Partial<Row>
