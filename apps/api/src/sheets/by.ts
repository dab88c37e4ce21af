/** Who changes a sheet, for its history. */
export type By = {
  accountId: string | null
  origin: 'member' | 'import' | 'feed' | 'staff' | 'upkeep'
  importId?: string
  /** What the import did is taken back. */
  undoing?: boolean
}
