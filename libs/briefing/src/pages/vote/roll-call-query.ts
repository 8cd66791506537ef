/**
 * Returns the GraphQL query with which a reader can fetch a roll call with the position of each member on that day.
 * @param draft `address` is the symbol of the draft, or the id if no symbol belongs to this draft alone
 */
export const rollCallQuery = ({ id, address }: { readonly id: string; readonly address: string }): string => `{
  draftResolution(${address === id ? 'id' : 'symbol'}: ${JSON.stringify(address)}) {
    symbol
    date
    title
    outcome
    votes {
      state { name }
      seat
      choice
      veto
      positions { initiative { name } status earliest latest acts { kind date { text } sources { title url } } }
    }
    sources { title url }
  }
}`;
