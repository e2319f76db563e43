declare module 'jstat' {
  const jstat: { readonly studentt: { inv(share: number, df: number): number } };
  export default jstat;
}
