/**
 * What a reader would ask to have a roll call with the position of each member on that day.
 * @param draft `address` is its symbol, or where it bears none alone, its id
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
