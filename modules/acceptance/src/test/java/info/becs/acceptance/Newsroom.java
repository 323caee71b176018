package info.becs.acceptance;

import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.server.LibertyNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** What Ada does at the news desk of one node. */
final class Newsroom {

    static final String DESK = "/api/news/desk/articles";
    private static final int MOST_AGAIN = 3;

    private final Caller ada;

    Newsroom(LibertyNode node) {
        ada = node.as(node.people().ada());
    }

    /** A draft that breaks no rule. */
    static Map<String, Object> draft(String title) {
        var draft = new LinkedHashMap<String, Object>();
        draft.put("language", "bn");
        draft.put("category", "news");
        draft.put("title", title);
        draft.put("lead", "এক বাক্যে যা জানা দরকার।");
        draft.put("body", "<p>কেনার আগে শর্তগুলো পড়ে নিন।</p>");
        return draft;
    }

    /** Its number. */
    String drafted(String title) {
        Answer written = ada.post(DESK, draft(title));
        for (int again = 0; again < MOST_AGAIN && isContended(written); again++) {
            written = ada.post(DESK, draft(title));
        }
        return written.expect(201).text("number");
    }

    /** Derby does not always give a number to each of those who write at once; nothing was written then. */
    private static boolean isContended(Answer answer) {
        return answer.status() == 503 && answer.body().contains("platform.contended");
    }

    /** Written and published; its number. */
    String published(String title) {
        String number = drafted(title);
        publish(number).expect(200);
        return number;
    }

    Answer publish(String number) {
        return ada.post(DESK + "/" + number + "/publication");
    }

    Answer withdraw(String number) {
        return ada.post(DESK + "/" + number + "/withdrawal");
    }
}
