import { type Browser, chromium } from 'playwright-core';
import { findChromium } from '../../scripts/find-chromium.js';

const quietly = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The browser that is there. Without one the test fails and says how to get one: skipping would hide it. */
export async function openChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) {
    throw new Error('No Chromium or Chrome found. Install one, or set CHROMIUM_PATH.');
  }
  return chromium.launch({ executablePath, args: quietly });
}
