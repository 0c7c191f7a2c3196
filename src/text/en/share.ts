/** Words of share. */
export default {
  problems: {
    empty: 'There is no link here yet. Paste the whole link.',
    notALink: 'This is not a Worthwhile link. Paste the whole address, from https to the end.',
    newerCodec: 'This link was made by a newer version. Reload this page, then open the link again.',
    damaged: 'This link was changed or cut off on its way. Ask for it again, or for a file.',
    tooLong: (most: number) =>
      `This link is longer than the ${most.toLocaleString('en')} characters a link can have. Ask for a file instead.`,
    inflatesTooMuch: 'This link holds more than any case can. It was not opened.',
    invalid: (what: string) => `This link arrived whole, but what is in it cannot be opened. ${what}`,
    programme: 'This link holds a customer success programme, not a case.',
    sealedNeedsPassword: 'This link is sealed. Enter the password its sender gave you.',
    wrongPassword: 'This password does not open the link. Check it with the person who sent the link.',
    noCrypto: 'Sealed links need a secure address (https). Open this page through https, or ask for a file.',
  },
};
