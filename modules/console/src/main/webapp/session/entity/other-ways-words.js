// Words of the ways through the door that not everybody takes.

import { words } from '../../shell/entity/words.js';

export const w = words({
  name: { bn: 'ই-মেইল বা মোবাইল নম্বর', en: 'E-mail or mobile number' },
  enter: { bn: 'ঢুকুন', en: 'Sign in' },
  'link-title': { bn: 'লিংক পাঠানো', en: 'A link by e-mail' },
  'link-lead': { bn: 'আপনার ই-মেইলে একটি লিংক যাবে; পনেরো মিনিট চলবে।', en: 'A link goes to your e-mail and works for fifteen minutes.' },
  'link-send': { bn: 'লিংক পাঠান', en: 'Send the link' },
  'link-sent': { bn: 'এই নামে অ্যাকাউন্ট থাকলে লিংকটি পাঠানো হয়েছে। আপনার ই-মেইল দেখুন।', en: 'If there is an account of that name, the link is on its way. Look into your e-mail.' },
  'link-using': { bn: 'লিংকটি দেখা হচ্ছে…', en: 'Using the link…' },
  'token-title': { bn: 'টোকেন দিয়ে ঢোকা', en: 'Sign in with a token' },
  'token-lead': { bn: 'টোকেনটি শুধু এই পাতার মেমরিতে থাকে; পাতা আবার খুললে আবার দিতে হবে।', en: 'The token stays in the memory of this page only; when the page is opened again it has to be given again.' },
  'token-field': { bn: 'টোকেন', en: 'Token' },
  'factor-title': { bn: 'আরেকটি প্রমাণ', en: 'One more proof' },
  'factor-lead': { bn: 'আপনার অ্যাপে যে ছয় অঙ্কের কোড দেখাচ্ছে সেটি লিখুন।', en: 'Type the six digits that your authenticator app shows.' },
  'factor-code': { bn: 'অ্যাপের কোড', en: 'Code from the app' },
  'recovery-lead': { bn: 'অ্যাপ হাতে না থাকলে পুনরুদ্ধার কোডগুলোর একটি লিখুন; প্রতিটি একবারই চলে।', en: 'Without the app, type one of the codes that you kept; each works once.' },
  'recovery-code': { bn: 'পুনরুদ্ধার কোড', en: 'Recovery code' },
  recovery: { bn: 'পুনরুদ্ধার কোড দিয়ে', en: 'With a recovery code' },
  app: { bn: 'অ্যাপের কোড দিয়ে', en: 'With a code from the app' },
  back: { bn: 'আগের ধাপে ফিরুন', en: 'Back to the first step' },
  go: { bn: 'এগিয়ে যান', en: 'Continue' },
});
