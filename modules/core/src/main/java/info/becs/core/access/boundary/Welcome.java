package info.becs.core.access.boundary;

/**
 * What somebody gets who comes in for the first time.
 *
 * @param token of their account, for programs
 * @param link with which they sign in within the hour, once, and choose a password or a passkey
 */
public record Welcome(String token, String link) {}
