package info.becs.forms.modules.control;

import info.becs.forms.definition.control.BoundedJson;
import info.becs.forms.definition.control.Place;
import info.becs.forms.definition.control.Refusals;
import info.becs.forms.modules.entity.FormModuleProblem;
import info.becs.forms.modules.entity.TrustedKey;
import info.becs.spi.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/*
 * What is signed
 *
 * The list of all other files with their hashes, sorted by name, as sha256sum prints it: so a maker needs no program of
 * ours, sha256sum and openssl are enough (form-modules/README.md). The signature is Ed25519, 64 bytes, in Base64.
 */
/** Looks at signature.json, if a form module has one: a signature that is there must be good. */
@ApplicationScoped
public class Signatures {

    static final String FILE = "signature.json";

    private static final String ALGORITHM = "Ed25519";
    private static final BoundedJson JSON = new BoundedJson(2_000, 500, 3);

    @Inject
    TrustedKeys keys;

    @Inject
    Clock clock;

    /**
     * The id of the key that has signed it; empty for one that nobody has signed.
     *
     * @throws info.becs.spi.Problem where a signature is there that does not count
     */
    public Optional<String> signer(Archive archive, String maker) {
        return archive.signature().map(text -> {
            var refusals = new Refusals();
            String key = check(text, archive.listing(), maker, refusals);
            refusals.check();
            return key;
        });
    }

    private String check(String text, String listing, String maker, Refusals refusals) {
        try {
            Place root = Place.root(FILE, JSON.read(text), refusals).only("key", "signature");
            Place key = root.require("key");
            Place signature = root.require("signature");
            if (refusals.isEmpty()) {
                check(key, signature, listing, maker);
            }
            return key.text(60);
        } catch (JacksonException e) {
            refusals.refuse(FILE, "", Text.of("JSON পড়া যায়নি।", "The JSON cannot be read."));
            return "";
        }
    }

    private void check(Place place, Place signature, String listing, String maker) {
        Optional<TrustedKey> found = keys.find(place.text(60));
        if (found.isEmpty()) {
            place.refuse(Text.of(
                    "এই নামে কোনো বিশ্বস্ত চাবি নেই। আগে চাবিটি যোগ করুন, বা স্বাক্ষর ছাড়া পাঠান।",
                    "No key of this name is trusted here. Have the key added first, or send the module without"
                            + " signature.json."));
            return;
        }
        TrustedKey key = found.get();
        if (key.isRevoked()) {
            place.refuse(Text.of("চাবিটি বাতিল করা হয়েছে।", "This key was revoked. Sign with another one."));
        } else if (key.isExpired(clock.instant())) {
            place.refuse(Text.of("চাবিটির মেয়াদ শেষ।", "This key has expired. Sign with a new one."));
        } else if (!key.maker().equals(maker)) {
            place.refuse(Text.of(
                            "চাবিটি \"{0}\"-এর মডিউলের জন্য, \"{1}\"-এর জন্য নয়।",
                            "This key is for modules of \"{0}\", not of \"{1}\". Mend \"maker\" or sign with another"
                                    + " key.")
                    .with(key.maker(), maker));
        } else if (!isGood(key, signature.text(200), listing)) {
            signature.refuse(Text.of(
                    "স্বাক্ষরটি এই ফাইলগুলোর নয়। ফাইল বদলালে আবার স্বাক্ষর করুন।",
                    "The signature does not belong to these files. Sign again after every change."));
        }
    }

    private static boolean isGood(TrustedKey key, String signature, String listing) {
        try {
            Signature check = Signature.getInstance(ALGORITHM);
            check.initVerify(publicKey(key.publicKey()));
            check.update(listing.getBytes(StandardCharsets.UTF_8));
            return check.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false; // no signature at all is as bad as a wrong one
        }
    }

    /** A public key as openssl writes it, with or without its PEM lines; in Base64 without them. */
    public static String readable(String given) {
        String plain = given.replaceAll("-----[A-Z ]{1,40}-----", "").replaceAll("\\s", "");
        try {
            publicKey(plain);
            return plain;
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw FormModuleProblem.keyUnreadable();
        }
    }

    private static PublicKey publicKey(String base64) throws GeneralSecurityException {
        var spec = new X509EncodedKeySpec(Base64.getDecoder().decode(base64));
        return KeyFactory.getInstance(ALGORITHM).generatePublic(spec);
    }
}
