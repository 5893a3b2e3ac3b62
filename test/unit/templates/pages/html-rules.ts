import { HtmlValidate } from 'html-validate/node';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // The renderer closes void elements and writes boolean attributes its own way; both are right in HTML.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    // Names of fields are the dotted paths of answers.
    'valid-id': ['error', { relaxed: true }],
    // A tick list posts each ticked word under one name.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'submit'] }],
    // Titles carry the municipality's name; rows of address fields share labels within their own groups.
    'long-title': 'off',
    // A phone number is a link where it can be called.
    'tel-non-breaking': 'off',
    // The script is on our own origin.
    'require-sri': 'off',
  },
});

/** What is wrong with a page's HTML: rule, line and message of each problem. */
export const problemsOf = async (html: string): Promise<readonly string[]> => {
  const report = await validator.validateString(html);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${ruleId} ${line}: ${message}`),
  );
};
