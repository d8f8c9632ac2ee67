import { chooseLanguage, screenLanguage, t } from '../messages/index.ts'
import { Choice } from '../ui/choice.tsx'
import { LANGUAGE_NAMES } from './language-names.ts'

/** The language of the screen on this device. */
export function LanguageSwitch() {
  return (
    <Choice
      label={t('start.language')}
      value={screenLanguage()}
      options={LANGUAGE_NAMES}
      onChange={(language) => language !== null && chooseLanguage(language)}
    />
  )
}
