package info.becs.core.signin.control;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.AuthenticatorTransport;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.client.CollectedClientData;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.verifier.exception.MaliciousCounterValueException;
import info.becs.core.secrets.entity.Secret;
import info.becs.core.signin.entity.Passkey;
import info.becs.core.signin.entity.Passkey.Made;
import info.becs.core.signin.entity.SignInProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/*
 * Where a passkey belongs
 *
 * To the host of the address that the operator has given (platform.public-url), never to the one that a request
 * names. A browser shows a passkey to no other site, so nobody can be talked out of it. The person is always asked
 * for a finger, a face or a PIN: so a passkey is two factors by itself.
 */
/** Checks what browsers say about passkeys (WebAuthn). */
@ApplicationScoped
public class PasskeyCeremony {

    /** COSE numbers of the signatures that are understood: ES256, EdDSA, RS256. */
    static final List<Long> ALGORITHMS = List.of(-7L, -8L, -257L);

    /** An answer that was read and not checked yet. */
    public record Answer(AuthenticationData data) {

        public byte[] credentialId() {
            return data.getCredentialId();
        }

        /** What it answers to. */
        public Secret challenge() {
            return PasskeyCeremony.challenge(data.getCollectedClientData());
        }

        public boolean isOf(byte[] user) {
            return data.getUserHandle() == null || Arrays.equals(user, data.getUserHandle());
        }
    }

    @Inject
    SignInSettings settings;

    private final ObjectConverter converter = new ObjectConverter();
    private final WebAuthnManager webauthn = WebAuthnManager.createNonStrictWebAuthnManager(converter);
    private final AttestedCredentialDataConverter attestedData = new AttestedCredentialDataConverter(converter);

    String host() {
        return settings.address().getHost();
    }

    /** What a new key answers to. */
    public Secret challengeOfNew(String json) {
        try {
            return challenge(webauthn.parseRegistrationResponseJSON(json).getCollectedClientData());
        } catch (RuntimeException unreadable) { // WebAuthn4J 0.31: of any kind, for JSON that lacks something
            throw SignInProblem.passkeyUnreadable();
        }
    }

    public Made made(String json, Secret challenge) {
        var parameters = new RegistrationParameters(
                server(challenge),
                ALGORITHMS.stream()
                        .map(number -> new PublicKeyCredentialParameters(
                                PublicKeyCredentialType.PUBLIC_KEY, COSEAlgorithmIdentifier.create(number)))
                        .toList(),
                true,
                true);
        try {
            RegistrationData data = webauthn.verifyRegistrationResponseJSON(json, parameters);
            var authenticator = data.getAttestationObject().getAuthenticatorData();
            var credential = authenticator.getAttestedCredentialData();
            return new Made(
                    credential.getCredentialId(),
                    attestedData.convert(credential),
                    authenticator.getSignCount(),
                    authenticator.isFlagBE(),
                    transports(data.getTransports()));
        } catch (RuntimeException refused) {
            throw SignInProblem.passkeyUnreadable();
        }
    }

    public Answer read(String json) {
        try {
            var answer = new Answer(webauthn.parseAuthenticationResponseJSON(json));
            Objects.requireNonNull(answer.credentialId());
            Objects.requireNonNull(answer.challenge());
            return answer;
        } catch (RuntimeException unreadable) { // as above
            throw SignInProblem.passkeyWrong();
        }
    }

    /** The new sign count of the key; a refusal if it did not sign this challenge, here, with its owner present. */
    public long check(Answer answer, Passkey passkey) {
        var record = new CredentialRecordImpl(
                null,
                true,
                passkey.isSynced(),
                null,
                passkey.signCount(),
                attestedData.convert(passkey.attestedData()),
                null,
                null,
                null,
                null);
        try {
            webauthn.verify(
                    answer.data(), new AuthenticationParameters(server(answer.challenge()), record, null, true, true));
            return answer.data().getAuthenticatorData().getSignCount();
        } catch (MaliciousCounterValueException e) {
            throw SignInProblem.passkeyCloned();
        } catch (RuntimeException refused) {
            throw SignInProblem.passkeyWrong();
        }
    }

    /** The id under which the browser shall know a key. */
    String credentialId(Passkey passkey) {
        return text(attestedData.convert(passkey.attestedData()).getCredentialId());
    }

    private ServerProperty server(Secret challenge) {
        URI address = settings.address();
        return ServerProperty.builder()
                .origin(Origin.create(address.getScheme() + "://" + address.getAuthority()))
                .rpId(address.getHost())
                .challenge(new DefaultChallenge(challenge.text()))
                .build();
    }

    private static Secret challenge(CollectedClientData client) {
        return new Secret(text(client.getChallenge().getValue()));
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static Set<String> transports(Set<AuthenticatorTransport> some) {
        var known = new TreeSet<String>();
        if (some != null) {
            some.stream()
                    .map(AuthenticatorTransport::getValue)
                    .filter(PasskeyOptions.TRANSPORTS::contains)
                    .forEach(known::add);
        }
        return known;
    }
}
