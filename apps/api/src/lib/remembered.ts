const mostTexts = 1000

/** What a function makes of a text, made once for each of the first thousand: those that come often come early. */
export function remembered<Value>(make: (text: string) => Value): (text: string) => Value {
  const values = new Map<string, Value>()
  return (text) => {
    const known = values.get(text)
    if (known !== undefined) return known
    const value = make(text)
    if (values.size < mostTexts) values.set(text, value)
    return value
  }
}
