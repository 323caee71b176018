package info.becs.forms.pages.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.forms.FormFolders;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** F10, F17: a district, then what lies in it, without a script. */
class AreaTest {

    private final Visitor rahima = new Visitor();

    @BeforeEach
    void open() {
        rahima.office.install(FormFolders.KINDS, Map.of());
        rahima.opens("/forms/test.kinds");
    }

    private List<String> choices() {
        return ((List<?>) rahima.row("upazila").get("options"))
                .stream().map(o -> String.valueOf(((Map<?, ?>) o).get("value"))).toList();
    }

    @Test
    void districtsStandUnderTheirDivisions() {
        var groups = (List<?>) rahima.row("district").get("groups");

        assertThat(groups).hasSize(9);
        assertThat(groups.get(0).toString()).contains("Dhaka", "Gazipur").doesNotContain("Khulna");
    }

    @Test
    void nothingIsToChooseFromBeforeADistrictIs() {
        assertThat(choices()).isEmpty();
        assertThat((String) rahima.row("upazila").get("chooseHint")).contains("First choose ‘District’");
    }

    @Test
    void theButtonShowsWhatLiesInTheDistrictAndKeepsWhatWasWritten() {
        rahima.presses("_choose", "district=khulna", "shop=Fast Market");

        assertThat(choices()).contains("khulna_rupsa").doesNotContain("dhaka_savar");
        assertThat(rahima.row("shop")).containsEntry("value", "Fast Market");
        assertThat(rahima.errors()).isEmpty();
    }

    @Test
    void whereNothingLiesNothingIsAsked() {
        rahima.presses("_choose", "district=abroad");

        assertThat(rahima.allRows()).noneMatch(r -> "upazila".equals(r.get("name")));
    }

    @Test
    void anotherDistrictTakesTheOldUpazilaAway() {
        rahima.presses("_choose", "district=khulna")
                .presses("_next", "upazila=khulna_rupsa", "district=dhaka", "shop=x2", "true_words=v2026_11");

        assertThat(rahima.template()).isEqualTo("forms/check");
        assertThat(rahima.page().facts().get("sections").toString())
                .contains("Dhaka", "Agreed")
                .doesNotContain("Rupsa");
    }

    @Test
    void noConsentIsTickedBeforehandAndItsTextIsShown() {
        assertThat(rahima.row("share"))
                .containsEntry("kind", "tick")
                .containsEntry("checked", false)
                .containsEntry("agreed", "The shop may be told.");
    }

    @Test
    void shopsAreSuggestedAndAnotherMayBeWritten() {
        assertThat((List<?>) rahima.row("shop").get("suggestions")).asString().isEqualTo("[Fast Market, Slow Market]");
    }
}
