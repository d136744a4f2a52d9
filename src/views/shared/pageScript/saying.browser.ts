// What the page says: what it does, what went wrong, that it is at work.

const said = document.getElementById('said');
const wrong = document.getElementById('wrong');

export const say = (text: string): void => {
  if (said !== null) said.textContent = text;
};

/** Keeps what went wrong in sight; an empty text takes it away. */
export const complain = (text: string): void => {
  if (wrong === null) return;
  wrong.textContent = text;
  wrong.hidden = text === '';
};

/** What is said of a call that never came to an answer. */
export const failureText = ({ message }: Error): string => {
  const { denied = '', failed = '' } = document.body.dataset;
  return message.includes('PERMISSION_DENIED') ? denied : `${failed} ${message}`;
};
