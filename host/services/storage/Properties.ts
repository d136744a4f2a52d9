// Google's global PropertiesService and class Properties.
import type { CallGate } from '../../runtime/calls/callGate';
import { defineClass, handle, kindOf, read, write, type Emulates } from '../../runtime/objects/emulatedClass';
import { exposeObject } from '../../runtime/objects/emulatedObject';
import type { Execution } from '../../runtime/runs/execution';
import { refusals, refuse } from '../../runtime/objects/exceptions';
import type { Quotas } from '../../runtime/hostTypes';
import { storeNamed } from '../../runtime/hostData';
import { bytesOf } from '../../runtime/calls/quotas';

type GoogleProperties = GoogleAppsScript.Properties.Properties;
type GooglePropertiesService = GoogleAppsScript.Properties.PropertiesService;
type Store = Map<string, string>;

interface PropertiesState {
  readonly store: Store;
  readonly quotas: Quotas;
}

/** Puts the entries in the store, all or none; refuses a value or a store that grows too big. */
const save = (
  { store, quotas }: PropertiesState,
  entries: readonly [string, unknown][],
  alone = false,
): void => {
  const next = new Map(alone ? [] : store);
  for (const [key, value] of entries) {
    const text = String(value);
    if (bytesOf(text) > quotas.propertyValueBytes) refuse(refusals.argumentTooLarge('value'));
    next.set(key, text);
  }
  const size = [...next].reduce((sum, [key, value]) => sum + bytesOf(key) + bytesOf(value), 0);
  if (size > quotas.propertyStoreBytes) refuse(refusals.storageFull);
  store.clear();
  for (const [key, value] of next) store.set(key, value);
};

const methods = {
  getProperty(key: string) {
    return this.store.get(key) ?? null;
  },
  getProperties() {
    return Object.fromEntries(this.store);
  },
  getKeys() {
    return [...this.store.keys()];
  },
  setProperty(key: string, value: string) {
    save(this, [[key, value]]);
    return this.self;
  },
  setProperties(properties: Readonly<Record<string, string>>, deleteAllOthers?: boolean) {
    save(this, Object.entries(properties), deleteAllOthers);
    return this.self;
  },
  deleteProperty(key: string) {
    this.store.delete(key);
    return this.self;
  },
  deleteAllProperties() {
    this.store.clear();
    return this.self;
  },
} satisfies Emulates<GoogleProperties, PropertiesState>;

const propertiesClass = defineClass(
  kindOf<GoogleProperties, PropertiesState>('PropertiesService', 'Properties'),
  methods,
  {
    getProperty: read('String'),
    getProperties: read(),
    getKeys: read(),
    setProperty: write('String, String'),
    setProperties: write('Map', 'Map, Boolean'),
    deleteProperty: write('String'),
    deleteAllProperties: write(),
  },
);

interface ServiceState {
  readonly execution: Execution;
  readonly open: (store: string) => GoogleProperties;
}

const serviceMethods = {
  getDocumentProperties() {
    return this.open('document');
  },
  getScriptProperties() {
    return this.open('script');
  },
  getUserProperties() {
    return this.open(`user ${this.execution.current().user}`);
  },
} satisfies Emulates<GooglePropertiesService, ServiceState>;

const serviceClass = defineClass(
  kindOf<GooglePropertiesService, ServiceState>('PropertiesService', 'PropertiesService'),
  serviceMethods,
  { getDocumentProperties: handle(), getScriptProperties: handle(), getUserProperties: handle() },
);

/** The global object PropertiesService on the stores, by their names. */
export const createPropertiesService = (
  stores: Map<string, Store>,
  execution: Execution,
  quotas: Quotas,
  gate: CallGate,
): GooglePropertiesService => {
  const open = (name: string): GoogleProperties =>
    exposeObject(propertiesClass, { store: storeNamed(stores, name), quotas }, gate);
  return exposeObject(serviceClass, { execution, open }, gate);
};
