package org.postkeel.catalogue;

import java.util.List;

/**
 * One stage of the enforcement.
 *
 * @param number          1 to 8
 * @param dayFrom         first day of the stage, counted from the first detection (day 0); a boundary belongs to the later stage
 * @param dayTo           first day of the next stage; null for the last stage, which is open-ended
 * @param throttleMinutes minutes per hour in which mail is deferred (450 4.7.230); null when not known
 * @param blockMinutes    minutes per hour in which mail is refused (550 5.7.230); null when not known
 * @param confidence      how well the minutes are supported
 * @param sources         where they come from
 */
public record Stage(int number, int dayFrom, Integer dayTo, Integer throttleMinutes, Integer blockMinutes,
        Confidence confidence, List<Source> sources) {
}
