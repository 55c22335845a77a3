import { useEffect, useState } from 'react';
import { useT } from '../../ui/i18n/useT.ts';
import type { Picture } from '../../picture/renderPicture.ts';

/** The picture as it will be saved, fitted to the dialog. */
export function PicturePreview({ picture }: { readonly picture: Picture }) {
  const t = useT('export-picture');
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([picture.svg], { type: 'image/svg+xml' }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [picture]);
  return (
    <figure className="picture-preview">
      {address === null ? null : (
        <img
          src={address}
          width={picture.width}
          height={picture.height}
          alt={t('preview', { title: picture.title })}
        />
      )}
      <figcaption>{t('pixels', { width: picture.width, height: picture.height })}</figcaption>
    </figure>
  );
}
