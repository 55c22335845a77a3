import { useT } from '../../ui/i18n/useT.ts';

interface QuoteSourceProps {
  readonly title: string;
  readonly date: string | null;
}

/** Document and date below a quote, in one line. */
export function QuoteSource({ title, date }: QuoteSourceProps) {
  const t = useT('briefing');
  return (
    <p className="stage-quote-source">
      <cite>{title}</cite>
      <span>{date ?? t('stage.undated')}</span>
    </p>
  );
}
