import { createApplicant } from '../builders/case-plan.ts';
import type { PlannedApplicant } from '../builders/case-plan.ts';
import { createUscc } from '../builders/create-uscc.ts';

/** Names as they occur: with the middle dot, in the extension planes of Unicode, four characters long. */
const rareNames = ['阿卜杜拉·买买提', '古丽娜尔·艾合买提', '扎西·次仁', '欧阳𬀩然', '王㛃', '张𣲗', '司马·苏日娜', '李䶮'];
const trades = ['商贸', '餐饮管理', '信息技术', '建筑劳务', '物业服务', '农业发展', '纺织', '汽车维修'];

/** A fictional person by number; one in forty has a name that careless systems break. */
export const createPerson = (serial: number): PlannedApplicant => {
  const { name, idNumber } = createApplicant(serial);
  return { name: serial % 40 === 7 ? (rareNames[Math.floor(serial / 40) % rareNames.length] ?? name) : name, number: idNumber };
};

/** A fictional enterprise by number, with its legal representative and the agent it authorized. */
export const createEnterprise = (serial: number): PlannedApplicant => {
  const agent = createApplicant(serial + 500_000);
  return {
    name: `青禾市${createApplicant(serial).name.slice(1)}${trades[serial % trades.length]}有限公司`,
    number: createUscc(serial),
    organization: { legalName: createApplicant(serial + 300_000).name, agentName: agent.name, agentNumber: agent.idNumber, agentMobile: `1390000${String(serial % 10_000).padStart(4, '0')}` },
  };
};
