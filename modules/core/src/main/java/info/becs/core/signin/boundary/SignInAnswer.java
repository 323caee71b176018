package info.becs.core.signin.boundary;

import java.util.Set;

/**
 * How far somebody has come.
 *
 * @param state {@code signed-in} or {@code second-factor}
 * @param factors with which it goes on: {@code totp}, {@code passkey}, {@code recovery-code}
 * @param ticket what the second factor is sent with, for programs; a browser gets a cookie instead
 * @param token of the session, for programs; a browser gets a cookie instead, which no script can read
 */
public record SignInAnswer(String state, Set<String> factors, String ticket, String token) {}
