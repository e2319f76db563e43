/** A vitest reporter that leaves the numbers of passed and failed tests in the file named by CORDON_COUNTS. */
import { writeFileSync } from 'node:fs';

export default class CountReporter {
  /**
   * @param {readonly import('vitest/node').TestModule[]} modules
   * @param {readonly unknown[]} errors outside tests
   */
  onTestRunEnd(modules, errors) {
    let passed = 0;
    // What cannot be blamed on a test counts too: an error between tests, a file that does not load.
    let failed = errors.length;
    for (const testModule of modules) {
      const states = [...testModule.children.allTests()].map((test) => test.result().state);
      const failures = states.filter((each) => each === 'failed').length;
      passed += states.filter((each) => each === 'passed').length;
      failed += failures > 0 || testModule.state() !== 'failed' ? failures : Math.max(1, testModule.errors().length);
    }
    const file = process.env.CORDON_COUNTS;
    if (file) writeFileSync(file, JSON.stringify({ passed, failed }));
  }
}
