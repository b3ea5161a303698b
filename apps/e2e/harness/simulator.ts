import { simulatorControl } from '@desk/tools/simulator';
import { addresses } from './addresses.ts';

/** The levers of the simulator that the system under test talks to. */
export function simulator() {
  return simulatorControl(addresses().simulator);
}
