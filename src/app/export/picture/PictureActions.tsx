import { useState } from 'react';
import { Button } from '../../ui/base/Button.tsx';
import { useT } from '../../ui/i18n/useT.ts';
import { fileName, saveFile } from '../../ui/saveFile.ts';
import { copyPicture, rasterise } from './rasterise.ts';
import type { Picture } from '../../picture/renderPicture.ts';

interface PictureActionsProps {
  readonly picture: Picture;
  /** Px of the PNG per px of the picture. */
  readonly scale: number;
}

/** Save as SVG or PNG, or copy; always says what came of it. */
export function PictureActions({ picture, scale }: PictureActionsProps) {
  const t = useT('export-picture');
  const [said, setSaid] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const run = async (work: () => Promise<string>) => {
    setIsBusy(true);
    try {
      setSaid(await work());
    } catch (error) {
      setSaid(t('said.failed', { reason: error instanceof Error ? error.message : String(error) }));
    } finally {
      setIsBusy(false);
    }
  };
  const save = (content: string | Blob, extension: string, type: string) => {
    const file = fileName(picture.title, extension);
    saveFile(content, file, type);
    return t('said.saved', { file });
  };
  const copy = async () => {
    const result = await copyPicture(picture, scale);
    if (result.kind === 'refused') return t('said.copyRefused', { reason: result.reason });
    return t(result.kind === 'copied' ? 'said.copied' : 'said.copyMissing');
  };
  return (
    <div className="picture-actions">
      <p className="button-row">
        <Button
          look="accent"
          disabled={isBusy}
          onClick={() => void run(async () => save(await rasterise(picture, scale), 'png', 'image/png'))}
        >
          {t('save.png')}
        </Button>
        <Button
          disabled={isBusy}
          onClick={() => void run(() => Promise.resolve(save(picture.svg, 'svg', 'image/svg+xml')))}
        >
          {t('save.svg')}
        </Button>
        <Button disabled={isBusy} onClick={() => void run(copy)}>
          {t('save.copy')}
        </Button>
      </p>
      <p className="picture-said" role="status">
        {said || t('hint')}
      </p>
    </div>
  );
}
