import { symbolsIn, unDocumentUrl } from '#domain';

/** Symbols as links to their documents at the UN; what holds no symbol stays as it is. */
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
