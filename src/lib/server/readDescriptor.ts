import { descriptorSchema, type Descriptor } from '../model/descriptor.ts';
import { commonColumns } from '../model/commonColumns.ts';
import type { Problem } from './problem.ts';
import type { Files } from './projectFiles.ts';
import { readJson } from './readJson.ts';

export const descriptorPath = 'data/datapackage.json';

/** The one schema of the tables; null where it cannot be relied on, and `problems` says why. */
export function readDescriptor(files: Files, problems: Problem[]): Descriptor | null {
	const descriptor = readJson(descriptorPath, files, descriptorSchema, problems);
	if (descriptor === null) return null;
	for (const resource of descriptor.resources) {
		if (resource['fr:topic'] === undefined) continue;
		const names = resource.schema.fields.map((field) => field.name);
		const wrong = commonColumns.findIndex((column, index) => names[index] !== column);
		if (wrong >= 0)
			problems.push({
				path: descriptorPath,
				line: null,
				column: `resources.${resource.name}.schema.fields[${wrong}]`,
				message: `expected the field "${commonColumns[wrong]}", which every table of figures has here`
			});
	}
	return descriptor;
}
