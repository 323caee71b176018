package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.testkit.server.WholeServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** F26: answers to begin with, over the API and by a link to the pages. */
class PrefillIT extends WholeServer {

    private static final String FORM = "test.prefill";
    private static final String PREFILL = "/api/forms/forms/" + FORM + "/prefill";

    @BeforeAll
    static void open() {
        var folder = new FormsFolder(server());
        if (folder.state(FORM, "1.0.0").equals("ABSENT")) {
            folder.open("prefill.form.zip", FORM);
        }
    }

    @Test
    void whatTheFormDoesNotAllowIsRefusedByName() {
        assertThat(as(nobody()).in("en").get(PREFILL + "?name=Mallory&colour=purple&colour_other=x"))
                .hasStatus(422)
                .isProblem("forms.prefill.invalid")
                .says("\"/name\"")
                .says("\"/colour\"")
                .says("\"/colour_other\"");
        assertThat(as(nobody()).get(PREFILL + "?colour=red&colour=green")).hasStatus(422);
        var many = new StringBuilder("?lang=en");
        for (int i = 0; i < 30; i++) {
            many.append("&x").append(i).append("=1");
        }
        assertThat(as(nobody()).get(PREFILL + many)).hasStatus(422);
        assertThat(as(nobody()).get("/api/forms/forms/no.form/prefill")).hasStatus(404);
    }

    @Test
    void aPasserByIsGivenWhatTheLinkBringsAndNothingElse() {
        var answer = as(nobody())
                .get(PREFILL + "?colour=red&home.district=dhaka&lang=en")
                .expect(200);

        assertThat(answer.json()).hasToString("{\"colour\":\"red\",\"home\":{\"district\":\"dhaka\"}}");
        assertThat(answer.header("Cache-Control")).hasValue("no-store");
        assertThat(as(nobody()).get(PREFILL).expect(200).json()).hasToString("{}");
    }

    @Test
    void whoIsSignedInIsGivenTheirOwnNameAndAddressAndNobodyElses() {
        Enrolled rahima = Enrolled.person(server());
        Enrolled karim = Enrolled.person(server());

        var answer = rahima.browser.get(PREFILL + "?lang=en").expect(200);

        assertThat(answer.json().path("name").asString()).isEqualTo("Somebody");
        assertThat(answer.json().path("email").asString()).isEqualTo(rahima.address);
        assertThat(karim.browser.get(PREFILL).expect(200).json().path("email").asString())
                .isEqualTo(karim.address);
        assertThat(as(admin()).get("/api/forms/submissions").expect(200)).doesNotSay(FORM);
    }

    @Test
    void aLinkToThePageFillsInOnlyWhatTheFormAllows() {
        String evil = "%22%3E%3Cscript%3Ealert(1)%3C/script%3E";
        assertThat(as(nobody()).get("/en/forms/" + FORM + "?home.district=dhaka&name=Mallory&kilos=" + evil))
                .hasStatus(200)
                .says("?home.district=dhaka\"")
                .doesNotSay("Mallory")
                .doesNotSay("alert(1)");
    }
}
