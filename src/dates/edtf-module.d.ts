/** The npm package `edtf` ships no types; this is the part used here. */
declare module 'edtf' {
  const edtf: (text: string, constraints: { level: number; seasonUncertainty: boolean }) => unknown
  export = edtf
}
