import type { Stored } from '../../shared/domain/access/access-copy.ts';
import { copyTexts } from '../texts/desk/access-copy-texts.ts';
import { storedWords } from '../texts/desk/stored-words.ts';

/** Records as they are stored, each field with its name: nothing is left out here that was not before. */
export const StoredRecord = ({ value }: { readonly value: Stored }) => {
  if (typeof value !== 'object') return <>{String(value)}</>;
  if (isList(value)) return <StoredList values={value} />;
  const fields = Object.entries(value);
  if (fields.length === 0) return <>{copyTexts.stored.nothing}</>;
  return (
    <dl>
      {fields.map(([field, one]) => (
        <div key={field}>
          <dt>{storedWords.get(field) ?? field}</dt>
          <dd>
            <StoredRecord value={one} />
          </dd>
        </div>
      ))}
    </dl>
  );
};

const StoredList = ({ values }: { readonly values: readonly Stored[] }) =>
  values.length === 0 ? (
    <>{copyTexts.stored.nothing}</>
  ) : (
    <ol>
      {values.map((value, place) => (
        // Records of a list that is never changed.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={place}>
          <StoredRecord value={value} />
        </li>
      ))}
    </ol>
  );

const isList = (value: Stored): value is readonly Stored[] => Array.isArray(value);
