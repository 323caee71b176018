package info.becs.core.signin.boundary;

/**
 * The secret of an authenticator app, shown once.
 *
 * @param secret to be typed in
 * @param address to be drawn as a QR code, {@code otpauth://totp/…}
 */
public record TotpSecret(String secret, String address) {

    /** The account is not named: the code may be photographed. */
    static TotpSecret of(String secret) {
        return new TotpSecret(
                secret, "otpauth://totp/BECS?secret=" + secret + "&issuer=BECS&algorithm=SHA1&digits=6&period=30");
    }
}
