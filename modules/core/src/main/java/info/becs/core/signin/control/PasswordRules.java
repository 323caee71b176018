package info.becs.core.signin.control;

import info.becs.core.signin.entity.SignInProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;

/**
 * What a new password must be: long enough, and none that others try first. Letters of any script and spaces are
 * fine.
 */
@ApplicationScoped
public class PasswordRules {

    public static final int SHORTEST = 10;
    static final int LONGEST = 200;

    @Inject
    CommonPasswords common;

    /** @param own what belongs to the account and is easily guessed: its addresses */
    public void require(String password, Collection<String> own) {
        String normal = Normalizer.normalize(password, Normalizer.Form.NFC);
        int length = normal.codePointCount(0, normal.length());
        if (length < SHORTEST) {
            throw SignInProblem.passwordShort(SHORTEST);
        }
        if (length > LONGEST) {
            throw SignInProblem.passwordLong(LONGEST);
        }
        if (common.isCommon(normal) || own.stream().anyMatch(word -> isMostly(normal, word))) {
            throw SignInProblem.passwordCommon();
        }
    }

    private static boolean isMostly(String password, String word) {
        String lower = password.toLowerCase(Locale.ROOT);
        String local = word.toLowerCase(Locale.ROOT).replaceFirst("@.*$", "");
        return lower.contains(word.toLowerCase(Locale.ROOT))
                || (local.length() >= 4 && lower.contains(local) && lower.length() - local.length() < 5);
    }
}
