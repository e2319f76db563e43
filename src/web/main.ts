/** The browser page begins here. */
import { startApp } from './app.ts';
import { readEngine, readPayload } from './payload.ts';

const page = document.getElementById('page');
if (page) startApp(page, readPayload(), readEngine());
