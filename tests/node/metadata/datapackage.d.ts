declare module 'datapackage' {
	/** Table Schema's reader of one table; the package comes without types. */
	interface Resource {
		name: string;
		read(options: { keyed: true; relations: true }): Promise<Record<string, unknown>[]>;
	}
	/** A Data Package read from an object; paths in it lead from `basePath`. */
	export class Package {
		static load(descriptor: object, options: { basePath: string }): Promise<Package>;
		readonly valid: boolean;
		readonly resources: Resource[];
	}
	/** Holds a descriptor to the profile that it names; profiles come with the package. */
	export function validate(descriptor: object): Promise<{ valid: boolean; errors: Error[] }>;
}
