package info.becs.forms.modules.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import info.becs.forms.Zips;
import info.becs.forms.modules.entity.TrustedKey;
import info.becs.spi.Problem;
import info.becs.testkit.fakes.FixedClock;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** F15 */
class SignaturesTest {

    private static final String MAKER = "The tests of this house";

    private final FixedClock clock = FixedClock.aMonday();
    private final MemoryTrustedKeys keys = new MemoryTrustedKeys();
    private final Signatures signatures = new Signatures();
    private KeyPair pair;
    private TrustedKey trusted;

    @BeforeEach
    void oneTrustedKey() throws GeneralSecurityException {
        signatures.keys = keys;
        signatures.clock = clock;
        pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        trusted = new TrustedKey(
                "house",
                MAKER,
                Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()),
                clock.instant(),
                clock.instant().plus(Duration.ofDays(30)));
        keys.trust(trusted);
    }

    private static Map<String, String> files() {
        return ModuleOffice.tiny("1.0.0", Map.of());
    }

    private String signed(Map<String, String> files) throws GeneralSecurityException {
        Signature sign = Signature.getInstance("Ed25519");
        sign.initSign(pair.getPrivate());
        sign.update(archive(files).listing().getBytes(StandardCharsets.UTF_8));
        return "{\"key\": \"house\", \"signature\": \"" + Base64.getEncoder().encodeToString(sign.sign()) + "\"}";
    }

    private static Archive archive(Map<String, String> files) {
        return Archive.of("x.form.zip", Zips.of(files));
    }

    private String refusal(Map<String, String> files, String maker) {
        var problem = catchThrowableOfType(Problem.class, () -> signatures.signer(archive(files), maker));
        assertThat(problem).as("a refusal").isNotNull();
        return problem.getMessage();
    }

    @Test
    void aChangedFileBreaksIt() throws GeneralSecurityException {
        var files = files();
        files.put("signature.json", signed(files));
        files.put("messages.en.json", files.get("messages.en.json").replace("\"Name\"", "\"Your PIN\""));

        assertThat(refusal(files, MAKER)).contains("signature.json#/signature", "does not belong to these files");
    }

    @Test
    void anAddedFileBreaksIt() throws GeneralSecurityException {
        var files = files();
        files.put("signature.json", signed(files));
        files.put("samples/one-more.json", "{}");

        assertThat(refusal(files, MAKER)).contains("does not belong to these files");
    }

    @Test
    void aKeyThatNobodyTrustsCountsForNothing() throws GeneralSecurityException {
        var files = files();
        files.put("signature.json", signed(files).replace("house", "other"));

        assertThat(refusal(files, MAKER)).contains("signature.json#/key", "No key of this name is trusted");
    }

    @Test
    void anExpiredAndARevokedOneToo() throws GeneralSecurityException {
        var files = files();
        files.put("signature.json", signed(files));

        clock.passes(Duration.ofDays(30));
        assertThat(refusal(files, MAKER)).contains("has expired");
        trusted.revoke(clock.instant());
        assertThat(refusal(files, MAKER)).contains("was revoked");
    }

    @Test
    void aKeySignsForItsMakerOnly() throws GeneralSecurityException {
        var files = files();
        files.put("signature.json", signed(files));

        assertThat(refusal(files, "Somebody else")).contains("not of \"Somebody else\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "{\"key\":\"house\"}",
                "{\"key\":\"house\",\"signature\":7}",
                "{\"key\":\"house\",\"signature\":\"?\"}",
                "{\"key\":\"house\",\"signature\":\"AAAA\"}",
                "{\"key\":\"house\",\"signature\":\"AAAA\",\"alg\":\"none\"}"
            })
    void whatIsNoSignatureIsRefusedNotIgnored(String text) {
        var files = files();
        files.put("signature.json", text);

        assertThat(refusal(files, MAKER)).contains("signature.json#");
    }

    @Test
    void aGoodOneNamesItsKeyAndNoneNamesNone() throws GeneralSecurityException {
        var files = files();
        assertThat(signatures.signer(archive(files), MAKER)).isEmpty();
        files.put("signature.json", signed(files));

        assertThat(signatures.signer(archive(files), MAKER)).contains("house");
    }

    /** So that a maker needs sha256sum and openssl only. */
    @Test
    void whatIsSignedIsWhatSha256sumPrints() {
        String listing = archive(Map.of("schema.json", "{}", "module.json", "{}", "signature.json", "{}"))
                .listing();

        assertThat(listing).isEqualTo("""
            44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a  module.json
            44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a  schema.json
            """);
    }

    @Test
    void onlyAPublicKeyOfThisKindIsReadable() throws GeneralSecurityException {
        String plain = Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
        assertThat(Signatures.readable("-----BEGIN PUBLIC KEY-----\n" + plain + "\n-----END PUBLIC KEY-----\n"))
                .isEqualTo(plain);

        String rsa = Base64.getEncoder()
                .encodeToString(KeyPairGenerator.getInstance("EC")
                        .generateKeyPair()
                        .getPublic()
                        .getEncoded());
        String secret = Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded());
        for (String wrong : new String[] {"", "x", "AAAA", rsa, secret}) {
            assertThatThrownBy(() -> Signatures.readable(wrong)).hasMessageContaining("no public Ed25519 key");
        }
    }
}
