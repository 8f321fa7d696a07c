import { useState } from 'react';
import { useText } from '@/i18n/useText';
import { LIMITS } from '@/model/limits';
import { TextField } from '@/ui/Field';

interface ListFieldProps {
  readonly label: string;
  readonly values: readonly string[];
  readonly isReadOnly: boolean;
  /** Told when the field is left or Enter is pressed, and only when the list is another. */
  readonly onChange: (values: readonly string[]) => void;
}

/** A list of short texts in one line, parted by commas: quicker than one by one where a whole table is filled in. */
export function ListField({ label, values, isReadOnly, onChange }: ListFieldProps) {
  const { t } = useText();
  const written = values.join(', ');
  const [draft, setDraft] = useState<string | null>(null);
  const finish = () => {
    if (draft === null) return;
    setDraft(null);
    const next = toList(draft);
    if (next.join(', ') !== written) onChange(next);
  };
  return (
    <TextField
      label={label}
      value={draft ?? written}
      placeholder={t(($) => $.sheets.listHint)}
      readOnly={isReadOnly}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={finish}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) finish();
      }}
    />
  );
}

/** Each entry once, without blanks around it, within the limits of the document. */
function toList(text: string): readonly string[] {
  const entries = text.split(/[,;]/).map((entry) => entry.trim().slice(0, LIMITS.line));
  return [...new Set(entries.filter(Boolean))].slice(0, LIMITS.list);
}
