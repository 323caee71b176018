package info.becs.forms.submissions.control;

import info.becs.forms.answers.control.Words;
import info.becs.forms.definition.entity.Field;
import info.becs.forms.definition.entity.Form;
import info.becs.forms.definition.entity.OptionList;
import info.becs.forms.definition.entity.Shape;
import info.becs.forms.submissions.entity.Mark;
import info.becs.forms.submissions.entity.SharedSecret;
import info.becs.forms.vault.control.Vault;
import info.becs.kit.db.Constraints;
import info.becs.kit.text.Bangla;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.JsonNode;

/*
 * Why not a plain hash
 *
 * There are a few hundred million mobile numbers: whoever has a copy of the database would try them all against a hash
 * within minutes. These are HMACs, and their key is in the database only as locked by the keyset file.
 */
/** Recognises equal answers without opening any. */
@ApplicationScoped
public class Marks {

    private static final String SECRET = "mark-key";
    private static final int SECRET_BYTES = 32;
    private static final int MARK_BYTES = 16;
    private static final int MOST = 100;
    private static final Pattern FIGURE = Pattern.compile("[0-9]");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

    @Inject
    SharedSecrets secrets;

    @Inject
    Vault vault;

    @Inject
    Clock clock;

    private volatile Mac key;

    /** Finds the key, or makes it: the first node does, the others follow. */
    public void open() {
        String locked = secrets.find(SECRET).orElseGet(this::made);
        byte[] bytes = Base64.getDecoder().decode(vault.unlock(SECRET, locked));
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes, "HmacSHA256"));
            key = mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256", e);
        }
    }

    private String made() {
        var bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        String locked = vault.lock(SECRET, Base64.getEncoder().encodeToString(bytes));
        try {
            secrets.add(new SharedSecret(SECRET, locked, clock.instant()));
            return locked;
        } catch (RuntimeException e) {
            if (Constraints.violated(e).isPresent()) {
                return secrets.find(SECRET).orElseThrow();
            }
            throw e;
        }
    }

    /** Locks the key by the current key of the keyset; in the caller's transaction. */
    public void relock() {
        secrets.find(SECRET)
                .ifPresent(locked -> secrets.change(SECRET, vault.lock(SECRET, vault.unlock(SECRET, locked))));
    }

    /** Whether two bodies say the same, from the hash over what was given. */
    public String fingerprint(String hash) {
        return HexFormat.of().formatHex(keyed("fingerprint", hash));
    }

    /** Of every answer to a field that is searched, each once. */
    public List<Mark> of(Form form, JsonNode answers) {
        var found = new LinkedHashMap<String, Mark>();
        collect(form.shape(), answers, answers, found);
        return new ArrayList<>(found.values());
    }

    private void collect(Shape shape, JsonNode answers, JsonNode whole, LinkedHashMap<String, Mark> into) {
        for (Field field : shape.fields().values()) {
            JsonNode answer = answers.path(field.name());
            if (answer.isObject()) {
                collect(field.shape(), answer, whole, into);
            } else if (answer.isArray() && !field.kind().isLeaf()) {
                answer.forEach(row -> collect(field.shape(), row, whole, into));
            } else if (field.searched() && answer.isString() && into.size() < MOST) {
                mark(field, answer.stringValue(), whole).ifPresent(mark -> into.put(mark.text(), mark));
            }
        }
    }

    /** Of this text, as if it were the answer to each field of the form that is searched. */
    public Set<Mark> of(Form form, String typed) {
        var found = new LinkedHashSet<Mark>();
        collect(form.shape(), typed, found);
        return found;
    }

    private void collect(Shape shape, String typed, Set<Mark> into) {
        for (Field field : shape.fields().values()) {
            if (field.searched() && field.searchedWith().isEmpty()) {
                into.add(mark(field, Words.tidy(typed, field)));
            }
            collect(field.shape(), typed, into);
        }
    }

    /** Of a word, for another index; never the mark of an answer: no key of a field has a space. */
    public String of(String purpose, String word) {
        return text("words " + purpose, word);
    }

    /** A number that many give out counts only together with whose it is; words like "none" are no number. */
    private Optional<Mark> mark(Field field, String answer, JsonNode whole) {
        if (field.searchedWith().isEmpty()) {
            return Optional.of(mark(field, answer));
        }
        String number = bare(answer);
        return FIGURE.matcher(number).find()
                ? field.searchedWith().stream()
                        .map(with -> whole.path(with).asString(""))
                        .filter(whose -> !whose.equals(OptionList.OTHER))
                        .map(Marks::bare)
                        .filter(whose -> !whose.isEmpty())
                        .findFirst()
                        .map(whose -> new Mark(text(field.key(), number + " " + whose)))
                : Optional.empty();
    }

    /** However it is written: without capitals, blanks and signs. */
    private static String bare(String answer) {
        return SIGNS.matcher(Bangla.latinDigits(answer).toLowerCase(Locale.ROOT))
                .replaceAll("");
    }

    /** Nobody has two e-mail addresses that differ by capitals alone. */
    private Mark mark(Field field, String answer) {
        String form = field.format().equals("email") ? answer.toLowerCase(Locale.ROOT) : answer;
        return new Mark(text(field.key(), form));
    }

    private String text(String label, String said) {
        return TEXT.encodeToString(Arrays.copyOf(keyed(label, said), MARK_BYTES));
    }

    /** On a copy: one that is ready is cheaper than finding the algorithm and giving it the key. */
    private byte[] keyed(String label, String text) {
        try {
            return ((Mac) key.clone()).doFinal((label + ":" + text).getBytes(StandardCharsets.UTF_8));
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("The HmacSHA256 of the JDK can be copied", e);
        }
    }
}
