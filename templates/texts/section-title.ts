import type { SectionKey } from '../../shared/domain/agreement/sections.ts';
import { agreementLabels } from './da/agreement-labels.ts';

export const sectionTitle = (section: SectionKey): string => agreementLabels.sections[section].label;
