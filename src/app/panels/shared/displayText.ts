export { DIRECTION_SIGN, displayText } from '../../ui/displayText.ts';
