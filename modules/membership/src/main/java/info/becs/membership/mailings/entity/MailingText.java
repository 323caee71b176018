package info.becs.membership.mailings.entity;

import info.becs.kit.text.Bangla;
import info.becs.spi.Text;
import info.becs.spi.letters.Letter.Channel;

/** What a letter to many says, in both languages; a short message has no subject. */
public record MailingText(Text subject, Text words) {

    private static final int LONGEST_SUBJECT = 150;
    private static final int LONGEST_MAIL = 8_000;
    private static final int LONGEST_SMS = 400;

    public static final MailingText EMPTY = new MailingText(Text.same(""), Text.same(""));

    /** As it was typed; refused where it is too long or has signs that are not seen. */
    public static MailingText of(String subjectBn, String subjectEn, String textBn, String textEn, Channel channel) {
        int longest = channel == Channel.SMS ? LONGEST_SMS : LONGEST_MAIL;
        return new MailingText(
                Text.of(line("subjectBn", subjectBn), line("subjectEn", subjectEn)),
                Text.of(words("textBn", textBn, longest), words("textEn", textEn, longest)));
    }

    private static String line(String field, String typed) {
        String line = words(field, typed, LONGEST_SUBJECT);
        if (line.chars().anyMatch(Character::isISOControl)) {
            throw MailingProblem.textUnreadable(field, LONGEST_SUBJECT);
        }
        return line;
    }

    private static String words(String field, String typed, int longest) {
        String words = typed == null ? "" : Bangla.normalise(typed.replace("\r\n", "\n"));
        if (words.length() > longest
                || words.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t')) {
            throw MailingProblem.textUnreadable(field, longest);
        }
        return words;
    }

    /** Refuses what cannot be sent yet. */
    public void requireComplete(Channel channel) {
        boolean isSaid = !words.bn().isBlank() && !words.en().isBlank();
        boolean isNamed = channel == Channel.SMS
                || !subject.bn().isBlank() && !subject.en().isBlank();
        if (!isSaid || !isNamed) {
            throw MailingProblem.textMissing();
        }
    }
}
