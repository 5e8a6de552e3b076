package org.whosaid.entity;

import java.util.Locale;
import java.util.Set;
import org.whosaid.entity.NamedEntity.Gender;

/** The words that stand with the names of people: honorifics, titles, particles, suffixes; and what they tell. */
final class PersonWords {

    private static final Set<String> FEMALE_HONORIFICS = words("ms mrs miss mme madame mlle lady dame");
    private static final Set<String> MALE_HONORIFICS = words("mr messrs mister monsieur sir lord");
    /** Polite forms that say nothing of what somebody does. */
    private static final Set<String> PLAIN_HONORIFICS = words("mr messrs mister ms mrs miss mx mme mlle monsieur madame");

    private static final Set<String> FEMALE = words("""
            actress chairwoman spokeswoman congresswoman councilwoman businesswoman policewoman alderwoman assemblywoman
            saleswoman noblewoman sportswoman horsewoman queen princess duchess countess baroness empress mother
            grandmother stepmother sister stepsister half-sister daughter stepdaughter granddaughter wife ex-wife widow
            aunt niece girlfriend heroine hostess waitress nun abbess ballerina girl woman goddess midwife comedienne
            businesswomen headmistress stewardess""");
    private static final Set<String> MALE = words("""
            actor chairman spokesman congressman councilman businessman policeman alderman assemblyman salesman nobleman
            sportsman horseman fireman fisherman cameraman foreman king prince duke count baron emperor father grandfather
            stepfather brother stepbrother half-brother son stepson grandson husband ex-husband widower uncle nephew
            boyfriend hero host waiter monk abbot boy man pope imam cardinal headmaster ayatollah""");

    /** Titles that stand before a name and can't be part of it. */
    private static final Set<String> RANKS = words("""
            president vice-president secretary minister senator sen sens representative rep reps congressman congresswoman
            governor gov govs mayor chancellor premier ambassador justice judge general gen colonel col major maj captain
            capt lieutenant lt sergeant sgt corporal cpl private pvt admiral adm commander cmdr officer detective det
            inspector sheriff deputy chief constable professor prof doctor dr drs reverend rev pastor father bishop
            archbishop cardinal pope rabbi imam sheikh ayatollah king queen prince princess duke duchess emperor empress
            baron baroness chairman chairwoman chairperson chair director commissioner councilman councilwoman councillor
            councilor attorney atty speaker coach manager superintendent supt sir lady dame lord hon spokesman spokeswoman
            spokesperson asst amb insp cllr chmn delegate brigadier brig marshal taoiseach tsar czar sultan emir mp undersecretary""");

    /** In capitals and with its full stop only: "del" is a particle. */
    private static final String DELEGATE = "Del.";

    /** Nouns for what somebody is that the gazetteer lacks. */
    private static final Set<String> ROLES = words("""
            chief officer nominee commissioner resident father mother son daughter brother sister wife husband victim
            leader member head co-founder cofounder co-chair cochair co-owner aide adviser advisor strategist
            contender frontrunner front-runner hopeful lawmaker whistleblower survivor fellow official executive
            spokesperson chairperson vice-president president-elect boss chair fan neighbor neighbour friend colleague
            organizer organiser activist expert veteran star columnist correspondent pollster widow widower
            grandmother grandfather uncle aunt cousin nephew niece legend partner negotiator prosecutor defender counsel
            treasurer trustee superintendent secretary-general envoy senator representative governor justice""");

    /** What people are to each other: tells a gender, and is no title. */
    private static final Set<String> KIN = words("""
            mother father grandmother grandfather stepmother stepfather sister brother stepsister stepbrother half-sister
            half-brother daughter son stepdaughter stepson granddaughter grandson wife husband ex-wife ex-husband widow
            widower aunt uncle cousin niece nephew girlfriend boyfriend girl boy woman man friend colleague neighbor
            neighbour fellow fan partner victim""");

    private static final Set<String> PARTICLES = words("""
            de van der den von del della di da dos du la le el al bin ibn bint ter ten af zu abu ben y e""");
    private static final Set<String> SUFFIXES = words("jr sr ii iii iv esq");

    private PersonWords() {
    }

    private static Set<String> words(String words) {
        return Set.of(words.strip().split("\\s+"));
    }

    /** Lower case, and without the full stop of an abbreviation. */
    static String bare(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }

    /** Whether it is "Mr.", "Ms." or the like: polite, and no title. */
    static boolean isHonorific(String word) {
        return PLAIN_HONORIFICS.contains(bare(word));
    }

    /** Whether it stands before names and is none itself: "President", "Sen.". */
    static boolean isRank(String word) {
        return RANKS.contains(bare(word)) || word.equals(DELEGATE);
    }

    /** Whether it says what somebody is. */
    static boolean isRole(String word) {
        String bare = bare(word);
        return ROLES.contains(bare) || RANKS.contains(bare) || FEMALE.contains(bare) || MALE.contains(bare);
    }

    /** Whether it says what somebody is to others, not by office or profession. */
    static boolean isKin(String word) {
        return KIN.contains(bare(word));
    }

    static boolean isParticle(String word) {
        return PARTICLES.contains(word);
    }

    static boolean isSuffix(String word) {
        return SUFFIXES.contains(bare(word)) && !word.equals("sr") && !word.equals("jr");
    }

    /** Whether it is a single letter with or without a full stop, or several of them: "J.", "W", "J.K.". */
    static boolean isInitial(String word) {
        int length = word.length();
        boolean pairs = length % 2 == 0 && length > 0;
        for (int i = 0; i + 1 < length && pairs; i += 2) {
            pairs = Character.isUpperCase(word.charAt(i)) && word.charAt(i + 1) == '.';
        }
        return pairs || length == 1 && Character.isUpperCase(word.charAt(0));
    }

    /** The gender that an honorific or a title's word tells. */
    static Gender gender(String word) {
        String bare = bare(word);
        if (FEMALE_HONORIFICS.contains(bare) || FEMALE.contains(bare)) {
            return Gender.FEMALE;
        }
        return MALE_HONORIFICS.contains(bare) || MALE.contains(bare) ? Gender.MALE : Gender.UNKNOWN;
    }
}
