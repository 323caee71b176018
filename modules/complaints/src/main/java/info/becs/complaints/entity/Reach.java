package info.becs.complaints.entity;

import info.becs.spi.letters.Letter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How whoever complained is written to without putting them in danger: by what they said in the form. */
public record Reach(Letter.Channel channel, String address, Locale language) {

    /** Answers to {@code safe_contact} with which a short message may come; its words give nothing away on any phone. */
    private static final Set<String> SMS = Set.of("sms_ok", "daytime", "shared_phone");

    /** A short message where they allow it, otherwise e-mail; empty where they left neither. */
    public static Optional<Reach> of(String answers, Locale language) {
        JsonNode json = JsonMapper.shared().readTree(answers);
        String mobile = json.path("mobile").asString("");
        String email = json.path("email").asString("");
        if (!mobile.isEmpty() && SMS.contains(json.path("safe_contact").asString(""))) {
            return Optional.of(new Reach(Letter.Channel.SMS, mobile, language));
        }
        return email.isEmpty() ? Optional.empty() : Optional.of(new Reach(Letter.Channel.MAIL, email, language));
    }

    /** Without the address, so that none reaches a log. */
    @Override
    public String toString() {
        return "Reach by " + channel;
    }
}
