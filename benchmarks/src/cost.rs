//! What a command costs.

use std::process::{Command, Stdio};
use std::time::Duration;

use wait4::Wait4 as _;

/// CPU time and memory of a command and whatever it starts.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Cost {
    /// User and system time, in seconds.
    pub seconds: f64,
    /// Of the process that takes most, in MB.
    pub megabytes: f64,
}

impl Cost {
    /// Runs a command to its end. Its errors are shown.
    ///
    /// # Panics
    /// When it fails: there is nothing to measure then.
    pub fn of(command: &mut Command) -> Self {
        let child = command.stdout(Stdio::null()).spawn().expect("a command that starts");
        let used = child.wait4().expect("the command's resources");
        assert!(used.status.success(), "{command:?} failed");
        let cpu: Duration = used.rusage.utime + used.rusage.stime;
        Self { seconds: cpu.as_secs_f64(), megabytes: used.rusage.maxrss as f64 / 1e6 }
    }

    /// The least of both; other work of the machine only ever adds.
    pub fn least(costs: &[Self]) -> Self {
        let least = |of: fn(&Self) -> f64| costs.iter().map(of).fold(f64::INFINITY, f64::min);
        Self { seconds: least(|cost| cost.seconds), megabytes: least(|cost| cost.megabytes) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_costs_something() {
        let cost = Cost::of(Command::new("cargo").arg("--version"));
        assert!(cost.seconds > 0.0 && cost.megabytes > 1.0, "{cost:?}");
    }

    #[test]
    fn the_least_is_taken_of_each() {
        let cost = |seconds, megabytes| Cost { seconds, megabytes };
        assert_eq!(Cost::least(&[cost(2.0, 3.0), cost(1.0, 4.0)]), cost(1.0, 3.0));
    }
}
