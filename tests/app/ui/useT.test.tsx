import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { expect, it } from 'vitest';
import { createI18n } from '../../../src/app/ui/i18n/createI18n.ts';
import { RESOURCES } from '../../../src/app/ui/i18n/resources.ts';
import { useT } from '../../../src/app/ui/i18n/useT.ts';

it('gives the words that i18next gives, with other namespaces, values and languages', async () => {
  const instance = createI18n('zh', RESOURCES);
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <I18nextProvider i18n={instance}>{children}</I18nextProvider>
  );
  const { result } = renderHook(() => useT('map'), { wrapper });
  const keys = ['clusters.title', 'shell:clear', 'shell:status.planned', 'filter.count', 'nothing.here'];
  const asked = (lang: string) => keys.map((key) => instance.getFixedT(lang, 'map')(key));
  expect(keys.map((key) => result.current(key))).toEqual(asked('zh'));
  expect(result.current('filter.count', { count: 3 })).toContain('3');
  await act(async () => void (await instance.changeLanguage('en')));
  expect(keys.map((key) => result.current(key))).toEqual(asked('en'));
});
