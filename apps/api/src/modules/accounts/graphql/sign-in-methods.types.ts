import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Sign-in by an OpenID Connect issuer.' })
export class OidcMethod {
  @Field(() => String, { description: 'What the button says.' })
  label!: string;

  @Field(() => String, { description: 'Path to open; `?return=` names the page to come back to.' })
  startPath!: string;
}

@ObjectType()
export class SignedOut {
  @Field(() => String, {
    nullable: true,
    description:
      'Address to open next, where the issuer that signed the viewer in ends its own session; null for none.',
  })
  issuerUrl!: string | null;
}

@ObjectType({ description: 'How one can sign in here.' })
export class SignInMethods {
  @Field(() => Boolean)
  password!: boolean;

  @Field(() => OidcMethod, { nullable: true, description: 'Null where no issuer is configured.' })
  oidc!: OidcMethod | null;
}
