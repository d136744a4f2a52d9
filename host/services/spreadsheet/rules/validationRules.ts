// Validation rules as they are built, turned into those that a cell carries.
import type { DataValidationModel } from '../../../model/workbook';
import { refuse } from '../../../runtime/objects/exceptions';
import type { ValidationState } from '../states';

/** A rule that asks nothing yet and lets everything pass with a warning, as a new builder is. */
export const emptyRule = (): ValidationState['rule'] => ({
  criteria: null,
  values: [],
  showDropdown: true,
  allowInvalid: true,
  helpText: null,
});

/** The finished rule; refuses one to which no criterion was given. */
export const builtRule = ({ rule }: ValidationState): DataValidationModel => {
  const { criteria } = rule;
  if (criteria === null) refuse('You must set a criteria before building a data validation rule.');
  return { ...rule, criteria };
};

/** The rule of a check box; without values it holds TRUE and FALSE. */
export const checkboxRule = (values: readonly unknown[]): DataValidationModel => ({
  ...emptyRule(),
  criteria: 'CHECKBOX',
  values: values.map((value) =>
    typeof value === 'number' || typeof value === 'boolean' ? value : String(value),
  ),
  allowInvalid: true,
});
