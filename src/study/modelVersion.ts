/**
 * Version of the model's numbers. It is raised whenever an outcome of a golden run changes, and with it every plan hash:
 * results of two model versions are never mixed, and a replay under another version says so.
 */
export const modelVersion = '3';
