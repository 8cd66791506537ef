/** What a reader would ask to have a roll call with the position of each member on that day. */
export const rollCallQuery = (id: string): string => `{
  draftResolution(id: ${JSON.stringify(id)}) {
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
