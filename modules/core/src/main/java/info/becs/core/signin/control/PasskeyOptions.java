package info.becs.core.signin.control;

import info.becs.core.people.entity.Account;
import info.becs.core.secrets.entity.Secret;
import info.becs.core.signin.entity.Passkey;
import info.becs.core.signin.entity.SignInCode.Purpose;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What a browser is asked when a passkey is made or shown, in the JSON that browsers read themselves. */
@ApplicationScoped
public class PasskeyOptions {

    static final Set<String> TRANSPORTS = Set.of("usb", "nfc", "ble", "smart-card", "hybrid", "internal");

    private static final String SITE = "BECS";

    @Inject
    PasskeyCeremony ceremony;

    @Inject
    SignInCodes codes;

    /** For a new key of an account. */
    public JsonObject forNew(Account account, String address, List<Passkey> there, Optional<Secret> browser) {
        Secret challenge = Secret.random();
        codes.keep(challenge, Purpose.NEW_PASSKEY, account.id(), browser);
        JsonArrayBuilder algorithms = Json.createArrayBuilder();
        PasskeyCeremony.ALGORITHMS.forEach(number -> algorithms.add(
                Json.createObjectBuilder().add("type", "public-key").add("alg", number)));
        return Json.createObjectBuilder()
                .add("rp", Json.createObjectBuilder().add("id", ceremony.host()).add("name", SITE))
                .add(
                        "user",
                        Json.createObjectBuilder()
                                .add("id", handle(account.id()))
                                .add("name", address)
                                .add("displayName", account.name().bn()))
                .add("challenge", challenge.text())
                .add("pubKeyCredParams", algorithms)
                .add("timeout", Purpose.NEW_PASSKEY.life().toMillis())
                .add("excludeCredentials", credentials(there))
                .add(
                        "authenticatorSelection",
                        Json.createObjectBuilder()
                                .add("residentKey", "required")
                                .add("requireResidentKey", true)
                                .add("userVerification", "required"))
                .add("attestation", "none")
                .build();
    }

    /**
     * For a key that is there.
     *
     * @param accountId null where nobody has said yet who they are; the browser then offers what it has
     */
    public JsonObject forSignIn(String accountId, List<Passkey> there, Optional<Secret> browser) {
        Secret challenge = Secret.random();
        codes.keep(challenge, Purpose.PASSKEY, accountId, browser);
        return Json.createObjectBuilder()
                .add("challenge", challenge.text())
                .add("rpId", ceremony.host())
                .add("timeout", Purpose.PASSKEY.life().toMillis())
                .add("allowCredentials", credentials(there))
                .add("userVerification", "required")
                .build();
    }

    private JsonArrayBuilder credentials(List<Passkey> passkeys) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (Passkey passkey : passkeys) {
            JsonObjectBuilder one =
                    Json.createObjectBuilder().add("type", "public-key").add("id", ceremony.credentialId(passkey));
            if (!passkey.transports().isEmpty()) {
                one.add("transports", Json.createArrayBuilder(passkey.transports()));
            }
            all.add(one);
        }
        return all;
    }

    private static String handle(String accountId) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(accountId));
    }

    /** The id of an account as a key keeps it: sixteen bytes that say nothing of the person. */
    static byte[] bytes(String accountId) {
        UUID id = UUID.fromString(accountId);
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
