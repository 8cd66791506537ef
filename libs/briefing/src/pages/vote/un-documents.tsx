import { symbolsIn, unDocumentUrl } from '#domain';

/** Links the symbols in a text to their documents at the UN; a text without symbols is shown unchanged. */
export const UnDocuments = ({ text }: { text: string }) => {
  const symbols = symbolsIn(text);
  return symbols.length === 0 ? (
    <>{text}</>
  ) : (
    <>
      {symbols.map((symbol, index) => (
        <>
          {index > 0 && ' · '}
          <a href={unDocumentUrl(symbol)} rel="external">
            {symbol}
          </a>
        </>
      ))}
    </>
  );
};
