import { Fragment } from 'react';

const DATE = /(\d{4}(?:-\d{2}){1,2})/;

/** A sentence in which no date is broken over two lines. */
export function WholeDates({ text }: { readonly text: string }) {
  return text
    .split(DATE)
    .map((piece, index) =>
      index % 2 === 1 ? <time key={index}>{piece}</time> : <Fragment key={index}>{piece}</Fragment>,
    );
}
