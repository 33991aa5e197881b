/** Invitations, passwords, addresses and links: what the API and its mails say. */
export const credentialsEn = {
  'password.tooShort': 'Use at least {min} characters; a short sentence is easy to remember.',
  'password.tooLong': 'Use at most {max} characters.',
  'password.common': 'This password is one of those that are tried first. Choose another, such as a short sentence.',
  'password.own': 'This password is mostly your name or address. Add words that have nothing to do with you.',
  'password.simple':
    'This password is a row of the same or following characters. Choose another, such as a short sentence.',
  'password.wrong': 'This is not your present password. Check it and try again.',
  'password.wasReset': 'Your password is changed, and you are signed out everywhere. Sign in with the new one.',
  'password.wasChanged': 'Your password is changed. You are signed out on your other devices.',
  'address.invalid': 'Give an e-mail address, such as name@town.example.',
  'address.same': 'This is your address already.',
  'address.asked': 'We have sent a link to the new address. Open it within a day to confirm the change.',
  'address.changed': 'Your address is changed. Sign in with the new one from now on.',
  'name.characters': 'Give a name on one line, without < or >.',
  'link.refused':
    'This link does not work any more: it was used, replaced by a newer one, or is too old. Ask for a new one.',
  'invitation.joined': 'You have joined. Sign in with your usual account.',
  'mail.hello': 'Hello,',
  'mail.notYou': 'If this was not you, choose a new password now and tell your administrator.',
  'mail.link.note':
    'The link works once, for {minutes} minutes. If you did not ask for it, you need do nothing: nothing changes.',
  'mail.invite.subject': 'Your invitation to Kakehashi',
  'mail.invite.join': '{inviter} invites you to contribute for {name} on Kakehashi.',
  'mail.invite.account': '{inviter} invites you to Kakehashi.',
  'mail.invite.what':
    'There, French and Japanese local governments publish what they have tried, and find partners for what they plan.',
  'mail.invite.action': 'See the invitation',
  'mail.invite.note': 'The invitation works once, for {days} days. If it is not meant for you, you need do nothing.',
  'mail.reset.subject': 'Choose a new password',
  'mail.reset.why': 'Somebody, most likely you, asked for a new password for your Kakehashi account.',
  'mail.reset.action': 'Choose a new password',
  'mail.signIn.subject': 'Your link to sign in',
  'mail.signIn.why': 'Here is your link to sign in to Kakehashi. Your account has no password of its own.',
  'mail.signIn.action': 'Sign in',
  'mail.hasPassword.why':
    'You asked for a link to sign in. Your account has a password: sign in with it, or choose a new one from the same page.',
  'mail.hasPassword.action': 'Go to the sign-in page',
  'mail.address.confirm.subject': 'Confirm your new address',
  'mail.address.confirm.why':
    'Your Kakehashi account shall use this address from now on. Please confirm that it is yours.',
  'mail.address.confirm.action': 'Confirm the address',
  'mail.address.confirm.note':
    'The link works once, for {hours} hours. If you do not know of this, you need do nothing: nothing changes.',
  'mail.address.asked.subject': 'A change of your address was asked for',
  'mail.address.asked.why': 'Your Kakehashi account shall get another address. It changes once that is confirmed.',
  'mail.address.changed.subject': 'Your address was changed',
  'mail.address.changed.why': 'Your Kakehashi account now has another address. Nothing is sent to this one any more.',
  'mail.password.changed.subject': 'Your password was changed',
  'mail.password.changed.why': 'The password of your Kakehashi account was changed. Other devices are signed out.',
} as const;
