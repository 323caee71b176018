package info.becs.acceptance;

import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import java.util.List;
import java.util.Map;

/** Cases that an officer splits off, and what their histories say. */
final class SplitCases {

    private final CaseDesk cell;

    SplitCases(CaseDesk cell) {
        this.cell = cell;
    }

    static String address(String number) {
        return CaseDesk.CASES + "/" + number + "/split";
    }

    Answer split(Caller officer, String number, Map<String, ?> wish) {
        return officer.header("If-Match", cell.read(number).etag()).post(address(number), wish);
    }

    /** Split off from this case; its number. */
    String part(String number, String words) {
        return split(cell.officer(), number, Map.of("words", words)).expect(201).text("number");
    }

    List<String> related(String number) {
        return cell.read(number)
                .json()
                .path("related")
                .valueStream()
                .map(each ->
                        each.path("how").asString() + " " + each.path("number").asString())
                .toList();
    }

    Answer timeline(String number) {
        return cell.officer()
                .get(CaseDesk.CASES + "/" + number + "/timeline?reason=check")
                .expect(200);
    }

    List<String> kinds(String number) {
        return timeline(number)
                .json()
                .path("items")
                .valueStream()
                .map(each -> each.path("kind").asString())
                .toList();
    }
}
